package org.iotlabel.testing;

import groovy.lang.Binding;
import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.Script;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * Compiles each JSON path of REST-assured once. The library makes a new shell for every look into an answer, and with it a
 * new class: a tenth of all the time that the suite took.
 */
final class JsonPathScripts extends DelegatingMetaClass {
    /** REST-assured knows some mistakes in a path by the name that a script has in a new shell. */
    private static final String NAME = "Script1";

    private static final Map<String, Class<?>> COMPILED = new ConcurrentHashMap<>();

    private JsonPathScripts() {
        super(GroovyShell.class);
        initialize();
    }

    /** From now on, for whoever shares this Groovy. */
    static void keep() {
        var registry = GroovySystem.getMetaClassRegistry();
        if (!(registry.getMetaClass(GroovyShell.class) instanceof JsonPathScripts)) {
            registry.setMetaClass(GroovyShell.class, new JsonPathScripts());
        }
    }

    @Override
    public Object invokeMethod(Object shell, String method, Object[] arguments) {
        if (!method.equals("evaluate") || arguments.length != 1) {
            return super.invokeMethod(shell, method, arguments);
        }
        var script = script(arguments[0].toString(), ((GroovyShell) shell).getContext());
        return script.run();
    }

    private static Script script(String path, Binding values) {
        var compiled = COMPILED.computeIfAbsent(
                path, text -> new GroovyShell().parse(text, NAME + ".groovy").getClass());
        return InvokerHelper.createScript(compiled, values);
    }
}
